more = Click here for more winds
