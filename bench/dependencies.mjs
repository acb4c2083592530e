// What importing the library is compared with: its dependencies and nothing else.
import "json-rules-engine";
import "mustache";
import "yaml";
import "zod";
