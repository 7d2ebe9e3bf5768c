late = Late
