# $days is a number.
late = Late by {$days} and { $days}
