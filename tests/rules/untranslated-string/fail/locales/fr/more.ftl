late = Late by { $days }
