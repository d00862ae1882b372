"""The suite keeps its cache to itself."""

import os
import tempfile

os.environ["COPYDESK_CACHE"] = tempfile.mkdtemp(prefix="copydesk-tests-")
