// Placeholder: the page in the frame comes here.
"use strict";
