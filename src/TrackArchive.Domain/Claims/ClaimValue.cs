using System.Collections.Immutable;
using System.Globalization;

namespace TrackArchive.Domain.Claims;

/// <summary>The one value that a query yields. <see cref="StandsIn"/> asks whether a claim's words contain it.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue()
    {
    }

    /// <summary>As a reader sees it.</summary>
    public abstract string Text { get; }

    public abstract bool StandsIn(string words);

    public sealed override string ToString() => Text;
}

/// <summary>A performance or the difference of two, as written in the results; several where sources disagree, and then any of them.</summary>
public sealed record MarkValue(ImmutableArray<string> Written) : ClaimValue
{
    public override string Text => string.Join(" or ", Written);

    /// <summary>Exactly: 3:38.4 does not stand in "3:38.40". Units and letters behind the number may be left out.</summary>
    public override bool StandsIn(string words) => Written.Any(w => WordSearch.HasNumber(words.Replace('−', '-'), Number(w)));

    private static string Number(string written) => written.Split(" m")[0].Split(" pts")[0].TrimEnd('h', 'a', 'w', 'A', 'i');
}

public sealed record YearValue(int Year) : ClaimValue
{
    public override string Text => Year.ToString(CultureInfo.InvariantCulture);

    public override bool StandsIn(string words) => WordSearch.HasNumber(words, Text);
}

/// <summary>A day, or as much of it as is known.</summary>
public sealed record DateValue(PartialDate Date) : ClaimValue
{
    public override string Text => Date switch
    {
        { IsExact: true } => $"{DayAndMonth} {Date.Year}",
        { Month: not 0 } => $"{Month} {Date.Year}",
        _ => $"{Date.Year}",
    };

    private string Month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Date.Month);

    private string DayAndMonth => $"{Date.Day} {Month}";

    /// <summary>The whole date, or a day and month that no year follows.</summary>
    public override bool StandsIn(string words) =>
        WordSearch.HasPhrase(words, Text) || (Date.IsExact && WordSearch.HasPhrase(words, DayAndMonth, isUnfit: WordSearch.BeginsWithYear));
}

public sealed record CountValue(int Count) : ClaimValue
{
    public override string Text => Count.ToString(CultureInfo.InvariantCulture);

    public override bool StandsIn(string words) => WordSearch.HasCount(words, Count);
}

public sealed record OrdinalValue(int Ordinal) : ClaimValue
{
    public override string Text => Ordinals.Digits(Ordinal);

    public override bool StandsIn(string words) => WordSearch.HasOrdinal(words, Ordinal);
}

/// <summary>A name with its other forms.</summary>
public sealed record ClaimName(string Full, ImmutableArray<string> OtherForms);

/// <summary>One name, or all the names of those who share it: then the words must contain each.</summary>
public sealed record NameValue(ImmutableArray<ClaimName> Names) : ClaimValue
{
    public override string Text => string.Join(" and ", Names.Select(n => n.Full));

    public override bool StandsIn(string words) =>
        Names.All(n => n.OtherForms.Append(n.Full).Any(form => WordSearch.HasPhrase(words, form)));

    public static NameValue Of(string name) => new([new ClaimName(name, [])]);

    /// <summary>People and teams, by any name that the archive has for them or by the family name.</summary>
    public static NameValue Of(IEnumerable<Result> results) => new([.. results.Select(Name)]);

    private static ClaimName Name(Result result) => result.Athlete is { } athlete
        ? new ClaimName(athlete.Name, [athlete.FamilyName, .. athlete.AlsoKnownAs, .. result.As is { } name ? [name] : Array.Empty<string>()])
        : new ClaimName(result.Name, [result.Nation.Name]);
}
