/** A stranger with design.json and a calculator: all suites over the same designs, which are made once. */
import "./sizing.suite.js";
import "./cost.suite.js";
import "./assurance.suite.js";
import "./document.suite.js";
