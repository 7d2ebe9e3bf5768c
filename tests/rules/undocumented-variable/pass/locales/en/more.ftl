### $hours is a number of hours.

## $days is a number of days.

# $who is a name.
late = Late by { $days } and { $hours }, { $who }
