using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Claims;

/// <summary>The one value that a query yields. The list is closed.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue()
    {
    }
}

/// <summary>A performance; several where sources disagree, and then any of them.</summary>
public sealed record MarkValue(ImmutableArray<Mark> Marks) : ClaimValue;

/// <summary>Metres a second along the straight.</summary>
public sealed record WindValue(Wind Wind) : ClaimValue;

/// <summary>The difference of two performances.</summary>
public sealed record GapValue(Gap Gap) : ClaimValue;

/// <summary>The year in which an edition was held.</summary>
public sealed record YearValue(int Year) : ClaimValue;

/// <summary>A day, or as much of it as is known.</summary>
public sealed record DateValue(PartialDate Date) : ClaimValue;

/// <summary>How many, or how many years or days; zero or more.</summary>
public sealed record CountValue(int Count) : ClaimValue;

/// <summary>Which of several in order, from 1: a place, or the nth title.</summary>
public sealed record OrdinalValue(int Ordinal) : ClaimValue;

/// <summary>A medal, which may differ from the place.</summary>
public sealed record MedalValue(Medal Medal) : ClaimValue;

/// <summary>A name with its other forms.</summary>
public sealed record ClaimName(string Full, ImmutableArray<string> OtherForms);

/// <summary>One name, or all the names of those who share it: then a claim's words must contain each.</summary>
public sealed record NameValue(ImmutableArray<ClaimName> Names) : ClaimValue
{
    /// <summary>Each team once; absent where there are none.</summary>
    public static NameValue? FromTeams(IEnumerable<Team?> teams) =>
        teams.OfType<Team>().Select(t => t.Name).Distinct().ToArray() is { Length: > 0 } names ? new([.. names.Select(n => new ClaimName(n, []))]) : null;

    /// <summary>People and teams, by any name that the archive has for them or by the family name.</summary>
    public static NameValue FromResults(IEnumerable<Result> results) => new([.. results.Select(CreateName)]);

    /// <summary>Each by any name that the archive has, or by the family name.</summary>
    public static NameValue FromAthletes(IEnumerable<Athlete> athletes) => new([.. athletes.Select(a => CreateName(a, null))]);

    private static ClaimName CreateName(Athlete athlete, string? @as) =>
        new(athlete.Name, [athlete.FamilyName, .. athlete.AlsoKnownAs, .. @as is null ? Array.Empty<string>() : [@as]]);

    private static ClaimName CreateName(Result result) => result.Athlete is { } athlete
        ? CreateName(athlete, result.As)
        : new ClaimName(result.Name, [.. result.Teams.Select(t => t.Name)]);
}
