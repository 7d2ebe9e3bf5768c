# $days is a number.
late = Late by { $days } { NUMBER($days) } {""}
