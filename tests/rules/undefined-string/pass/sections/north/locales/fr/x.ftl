only-here = Here
