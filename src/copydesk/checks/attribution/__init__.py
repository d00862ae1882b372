"""Who says so: speakers, quotations, and the verbs between them."""
