"""The suite keeps its cache to itself, and off the network."""

import os
import runpy
import tempfile
from pathlib import Path

os.environ["COPYDESK_CACHE"] = tempfile.mkdtemp(prefix="copydesk-tests-")

OFFLINE = Path(__file__).parent / "offline"
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(OFFLINE), os.environ.get("PYTHONPATH"))))
runpy.run_path(str(OFFLINE / "sitecustomize.py"))
