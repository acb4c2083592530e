#!/usr/bin/env node
/** Entry of the installed command. */
import { main } from "./main.js";

await main();
