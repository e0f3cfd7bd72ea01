// The one name that all scripts of the site share. Each file adds a room to it; theme/Scripts.cs lists them in the order in which they need each other.
"use strict";

var TrackArchive = {};
