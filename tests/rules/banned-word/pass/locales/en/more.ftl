more = More winds
