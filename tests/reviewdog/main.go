// Reads a report as reviewdog does, with its own parsers: what it understood, a JSON object a line.
package main

import (
	"encoding/json"
	"log"
	"os"

	"github.com/reviewdog/reviewdog/parser"
)

func main() {
	read, err := parser.New(&parser.Option{FormatName: os.Args[1]})
	if err != nil {
		log.Fatal(err)
	}
	found, err := read.Parse(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	for _, each := range found {
		each.OriginalOutput = ""
		if err := out.Encode(each); err != nil {
			log.Fatal(err)
		}
	}
}
