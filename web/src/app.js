// Everything here improves pages that already work without a script.
import "./js/htmx-settings.js";
import "htmx.org/dist/htmx.esm.js";
import "../node_modules/@digdir/designsystemet-web/dist/esm/error-summary/error-summary.js";
import "./js/scheme.js";
import "./js/words.js";
import "./js/suggest.js";
import "./js/dismiss.js";
import "./js/jump.js";
