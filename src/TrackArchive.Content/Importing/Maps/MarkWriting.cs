namespace TrackArchive.Content.Importing.Maps;

/// <summary>A way in which lists write marks that content files do not.</summary>
internal enum MarkWriting
{
    /// <summary><c>1:39,56</c> for 1:39.56.</summary>
    DecimalComma,

    /// <summary><c>4m 32.6</c>, <c>26H 35M 25S</c>, <c>44.39 s</c>, <c>12m34</c>, <c>12.34m</c>, <c>12 yd 2 ft 3 in</c>.</summary>
    Units,

    /// <summary><c>4'32"6</c> for 4:32.6.</summary>
    Quotes,

    /// <summary><c>8.07.22</c> for 8:07.22.</summary>
    DottedMinutes,

    /// <summary><c>2.08.44</c> for 2:08:44.</summary>
    DottedHours,

    /// <summary><c>4.55</c> for four minutes and 55 hundredths of a minute.</summary>
    DecimalMinutes,

    /// <summary><c>256.2</c> for 256.2 km, of runs over so many hours.</summary>
    Kilometres,

    /// <summary><c>00:04:33</c> for 4:33.</summary>
    LeadingZeros,
}

internal static class MarkWritings
{
    /// <summary>In the order in which they are applied.</summary>
    public static readonly Vocabulary<MarkWriting> Tokens = new(
        (MarkWriting.DecimalComma, "decimal-comma"),
        (MarkWriting.Units, "units"),
        (MarkWriting.Quotes, "quotes"),
        (MarkWriting.DottedMinutes, "dotted-minutes"),
        (MarkWriting.DottedHours, "dotted-hours"),
        (MarkWriting.DecimalMinutes, "decimal-minutes"),
        (MarkWriting.Kilometres, "kilometres"),
        (MarkWriting.LeadingZeros, "leading-zeros"));
}
