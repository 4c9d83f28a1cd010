// SPDX-License-Identifier: MIT
// Holds JSON documents against a schema: validate-json.mjs WEB SCHEMA FILE...
// Prints what is wrong; the exit code tells whether anything is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [web, schema, ...files] = process.argv.slice(2);
const Ajv = createRequire(`${web}/package.json`)("ajv");
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validate = new Ajv({ allErrors: true, strict: false }).compile(
  read(schema),
);
for (const file of files) {
  if (validate(read(file))) continue;
  process.exitCode = 1;
  for (const { instancePath, message } of validate.errors)
    console.log(`${file}: ${instancePath || "/"}: ${message}`);
}
