"""What readers of marked-up formats share: tags, entities, white space, front matter, and what a block of text is."""
