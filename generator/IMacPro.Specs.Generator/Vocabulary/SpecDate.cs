namespace IMacPro.Specs
{
    /// <summary>A date as precisely as a sheet states it: a day, a month or only a year, in the Gregorian calendar.</summary>
    /// <remarks>
    /// Dates are ordered by the first day they may mean, then by the last one. Two are equal only if they state the same
    /// with the same precision. The default value is the year 1.
    /// </remarks>
    public readonly partial struct SpecDate
    {
        // Counted from zero, so that the default value is a date too.
        private readonly short _yearsAfterOne;
        private readonly byte _month;
        private readonly byte _day;

        /// <summary>States a date.</summary>
        /// <param name="year">From 1 to 9999.</param>
        /// <param name="month">From 1 to 12, or 0 if it is not stated.</param>
        /// <param name="day">From 1 to the length of the month, or 0 if it is not stated.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">
        /// There is no such date, or a day is stated without its month.
        /// </exception>
        public SpecDate(int year, int month = 0, int day = 0)
        {
            if (year < 1 || year > 9999)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(year), "The year must be from 1 to 9999.");
            }

            if (month < 0 || month > 12)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(month), "The month must be from 1 to 12, or 0.");
            }

            if (day < 0 || day > (month == 0 ? 0 : global::System.DateTime.DaysInMonth(year, month)))
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(day), "The month has no such day.");
            }

            _yearsAfterOne = (short)(year - 1);
            _month = (byte)month;
            _day = (byte)day;
        }

        /// <summary>The year, from 1 to 9999.</summary>
        public int Year => _yearsAfterOne + 1;

        /// <summary>The month, from 1 to 12, or null if it is not stated.</summary>
        public int? Month => _month == 0 ? null : (int?)_month;

        /// <summary>The day of the month, from 1, or null if it is not stated.</summary>
        public int? Day => _day == 0 ? null : (int?)_day;

#if SPECS_DATEONLY
        /// <summary>The first day the date may mean.</summary>
        public global::System.DateOnly First => new global::System.DateOnly(Year, FirstMonth, FirstDay);

        /// <summary>The last day the date may mean.</summary>
        public global::System.DateOnly Last => new global::System.DateOnly(Year, LastMonth, LastDay);
#else
        /// <summary>The first day the date may mean.</summary>
        public global::System.DateTime First =>
            new global::System.DateTime(Year, FirstMonth, FirstDay, 0, 0, 0, global::System.DateTimeKind.Unspecified);

        /// <summary>The last day the date may mean, at its beginning.</summary>
        public global::System.DateTime Last =>
            new global::System.DateTime(Year, LastMonth, LastDay, 0, 0, 0, global::System.DateTimeKind.Unspecified);
#endif

        private int FirstMonth => _month == 0 ? 1 : _month;

        private int FirstDay => _day == 0 ? 1 : _day;

        private int LastMonth => _month == 0 ? 12 : _month;

        private int LastDay => _day == 0 ? global::System.DateTime.DaysInMonth(Year, LastMonth) : _day;

        /// <summary>The date in ISO 8601, as precisely as it was stated.</summary>
        /// <returns>For example "1984-01-24", "2006-03" or "2004".</returns>
        public override string ToString()
        {
            string format = _month == 0 ? "{0:0000}" : _day == 0 ? "{0:0000}-{1:00}" : "{0:0000}-{1:00}-{2:00}";
            return string.Format(global::System.Globalization.CultureInfo.InvariantCulture, format, Year, _month, _day);
        }

        /// <inheritdoc/>
        public bool Equals(SpecDate other) =>
            _yearsAfterOne == other._yearsAfterOne && _month == other._month && _day == other._day;

        /// <inheritdoc/>
        public override int GetHashCode() => (_yearsAfterOne << 9) | (_month << 5) | _day;

        /// <inheritdoc/>
        public int CompareTo(SpecDate other)
        {
            int first = Number(Year, FirstMonth, FirstDay).CompareTo(Number(other.Year, other.FirstMonth, other.FirstDay));
            return first != 0
                ? first
                : Number(Year, LastMonth, LastDay).CompareTo(Number(other.Year, other.LastMonth, other.LastDay));
        }

        private static int Number(int year, int month, int day) => (year * 512) + (month * 32) + day;

        private static bool TryParse(TextSlice text, out SpecDate result)
        {
            text = text.Trim();
            int month = 0;
            int day = 0;
            result = default;
            if ((text.Length != 4 && text.Length != 7 && text.Length != 10)
                || !text.Slice(0, 4).TryReadDigits(out int year)
                || year == 0
                || (text.Length > 4 && !TryReadPart(text.From(4), 12, out month))
                || (text.Length > 7 && !TryReadPart(text.From(7), global::System.DateTime.DaysInMonth(year, month), out day)))
            {
                return false;
            }

            result = new SpecDate(year, month, day);
            return true;
        }

        /// <summary>Reads a hyphen and the two digits after it.</summary>
        private static bool TryReadPart(TextSlice text, int most, out int part)
        {
            part = 0;
            return text[0] == '-' && text.Slice(1, 2).TryReadDigits(out part) && part >= 1 && part <= most;
        }
    }
}
