// Placeholder: the widget's launcher comes here.
"use strict";
