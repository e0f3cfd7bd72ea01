using System.Globalization;

namespace TrackArchive.Domain.Values;

/// <summary>
/// A slug of the name, <c>sebastian-coe</c>; published ids never change. Like all ids here it equals another of the same writing,
/// lists of ids are sorted by the writing, and the default is nobody's: its writing is empty. Only <c>TryParse</c> checks the
/// spelling, since a diagnostic about a wrong id names it as it was written.
/// </summary>
public readonly record struct AthleteId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<AthleteId> TryParse(string text) => Slug.TryParse(text, id => new AthleteId(id));

    public override string ToString() => Value;
}

/// <summary>Sex and event, <c>men-1500m</c>.</summary>
public readonly record struct EventId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<EventId> TryParse(string text) => Slug.TryParse(text, id => new EventId(id));

    public override string ToString() => Value;
}

/// <summary>A body that decides on results, <c>world-athletics</c>.</summary>
public readonly record struct AuthorityId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<AuthorityId> TryParse(string text) => Slug.TryParse(text, id => new AuthorityId(id));

    public override string ToString() => Value;
}

/// <summary>A family of sources, <c>olympedia</c>.</summary>
public readonly record struct SourceFamilyId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<SourceFamilyId> TryParse(string text) => Slug.TryParse(text, id => new SourceFamilyId(id));

    public override string ToString() => Value;
}

/// <summary>A series of editions, <c>olympic-games</c>.</summary>
public readonly record struct ChampionshipId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<ChampionshipId> TryParse(string text) => Slug.TryParse(text, id => new ChampionshipId(id));

    public override string ToString() => Value;
}

/// <summary><c>olympic-games/1984</c>; the year is the one in the edition's name, 1 to 9999 (0 in the default, which is no edition's).</summary>
public readonly record struct EditionId(ChampionshipId Championship, int Year)
{
    public static ParseResult<EditionId> TryParse(string text)
    {
        if (text.Split('/') is not [var series, var year])
            return ParseResult<EditionId>.Failure($"'{text}' is not a valid edition: expected a championship and a year like olympic-games/1984");
        var championship = ChampionshipId.TryParse(series);
        if (!championship.Succeeded)
            return ParseResult<EditionId>.Failure(championship.Error);
        return !year.StartsWith('0') && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 9999
            ? ParseResult<EditionId>.Success(new EditionId(championship.Value, number))
            : ParseResult<EditionId>.Failure($"'{year}' is not a valid year: expected 1 to 9999");
    }

    // From the parts' own strings: addresses and orders are made of these by the hundred thousand.
    public override string ToString() => $"{Championship.Value}/{Year}";
}

/// <summary><c>olympic-games/1984/men-1500m</c>, the final's path below <c>content/finals</c>.</summary>
public readonly record struct FinalId(EditionId Edition, EventId Event)
{
    public static ParseResult<FinalId> TryParse(string text)
    {
        if (text.LastIndexOf('/') is not (> 0 and var slash))
            return ParseResult<FinalId>.Failure($"'{text}' is not a valid final: expected a path like olympic-games/1984/men-1500m");
        var edition = EditionId.TryParse(text[..slash]);
        if (!edition.Succeeded)
            return ParseResult<FinalId>.Failure(edition.Error);
        var @event = EventId.TryParse(text[(slash + 1)..]);
        return @event.Succeeded
            ? ParseResult<FinalId>.Success(new FinalId(edition.Value, @event.Value))
            : ParseResult<FinalId>.Failure(@event.Error);
    }

    public override string ToString() => $"{Edition.Championship.Value}/{Edition.Year}/{Event.Value}";
}

/// <summary>Of a nation three capital letters as they are written in results, <c>GBR</c>; of other teams any short id, <c>ely-runners</c>.</summary>
public readonly record struct TeamId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    /// <summary>A nation's code.</summary>
    public static ParseResult<TeamId> TryParseCode(string text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper)
        ? ParseResult<TeamId>.Success(new TeamId(text))
        : ParseResult<TeamId>.Failure($"'{text}' is not a valid nation code: expected three capital letters");

    /// <summary>The id of any other team: a slug, in which letters may be capital ones (<c>ELY</c>).</summary>
    public static ParseResult<TeamId> TryParse(string text) => Slug.TryParse(text.ToLowerInvariant(), _ => new TeamId(text));

    public override string ToString() => Value;
}

/// <summary>A slug that the archive gave to a publication, <c>wa-toplist-2025</c>.</summary>
public readonly record struct SourceId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<SourceId> TryParse(string text) => Slug.TryParse(text, id => new SourceId(id));

    public override string ToString() => Value;
}

/// <summary>A slug of the title, the name of the article's file.</summary>
public readonly record struct ArticleId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<ArticleId> TryParse(string text) => Slug.TryParse(text, id => new ArticleId(id));

    public override string ToString() => Value;
}

/// <summary>The name of the list's file, <c>men-1500m</c>.</summary>
public readonly record struct RecordListId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<RecordListId> TryParse(string text) => Slug.TryParse(text, id => new RecordListId(id));

    public override string ToString() => Value;
}

/// <summary>An edition of the archive as the name of a file, <c>2026-2</c>.</summary>
public readonly record struct ChangeLogId(string Value)
{
    private readonly string? _value = Value;

    public string Value => _value ?? "";

    public static ParseResult<ChangeLogId> TryParse(string text) => Slug.TryParse(text, id => new ChangeLogId(id));

    public override string ToString() => Value;
}
