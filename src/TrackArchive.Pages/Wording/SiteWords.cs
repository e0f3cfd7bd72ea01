using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What is said of the archive as a whole: all of it follows from the championships, authorities and families that it declares.</summary>
internal static class SiteWords
{
    /// <summary>More championships than a sentence can name.</summary>
    private const int TooMany = 4;

    /// <summary>"finals of the Olympic Games and the World Championships"; an archive of many championships is not listed.</summary>
    public static string DescribeFinals(Archive archive) => archive.Championships.Length is 0 or >= TooMany
        ? "finals"
        : $"finals of {TextWords.List([.. archive.Championships.Select(c => "the " + c.Name)])}";

    /// <summary>"The IOC decides for the Olympic Games, World Athletics for the World Championships."; absent where the organisers decide everywhere.</summary>
    public static string? DescribeAuthorities(Archive archive)
    {
        var declared = archive.Championships.Where(c => c.Authority != Authority.Organisers).GroupBy(c => c.Authority).OrderBy(g => archive.Site.Authorities.IndexOf(g.Key)).ToArray();
        var parts = declared.Select((g, i) => $"{g.Key.InSentences}{(i == 0 ? " decides" : "")} for {TextWords.List([.. g.Select(c => "the " + c.Name)])}");
        return declared.Length == 0 ? null : $"{TextWords.UpperFirst(string.Join(", ", parts))}.{(declared.Length == 1 ? "" : " Where they differ today, both standings are shown.")}";
    }

    /// <summary>"They are grouped by where their information comes from: Olympedia, and each other publisher."; without families, publishers count.</summary>
    public static string DescribeFamilies(Archive archive) => archive.Site.SourceFamilies.IsEmpty
        ? "Sources of one publisher count as one."
        : $"They are grouped by where their information comes from: {string.Join(", ", archive.Site.SourceFamilies.Select(f => f.Name))}, and each other publisher.";

    /// <summary>"event, nation, year, mark or margin": by what results are looked for.</summary>
    public static string DescribeConditions(Archive archive) =>
        string.Join(", ", new[] { "event", archive.Nations.IsEmpty ? null : "nation", archive.Clubs.IsEmpty ? null : TeamWords.DescribeOne(archive.Clubs), "year", "mark or margin" }.OfType<string>());

    /// <summary>What a result says of teams: an anchor, a heading and a paragraph for nations, and for clubs.</summary>
    public static IEnumerable<(string Anchor, string Heading, string Text)> DescribeTeams(Archive archive)
    {
        if (!archive.Nations.IsEmpty)
            yield return ("nations", "Nations", $"{ToWhomTeamsBelong("nation")}{DescribeFormerTeams(archive)}");
        if (!archive.Clubs.IsEmpty)
            yield return ("clubs", TextWords.UpperFirst(TeamWords.DescribeAll(archive.Clubs)), ToWhomTeamsBelong(TeamWords.DescribeOne(archive.Clubs)));
    }

    /// <summary>Of whom there is no page, and whose name is not given; absent where everybody has both.</summary>
    public static string? DescribePeople(Archive archive)
    {
        string?[] said =
        [
            archive.Site.PagesFrom is { } age ? $"People younger than {age} have no page of their own: results name them without a link." : null,
            archive.Finals.Any(f => f.Rounds.Prepend<Race>(f).Any(r => r.Results.Any(l => l.Athlete is { IsWithheld: true })))
                ? $"Whoever asked not to be named is listed as “{Athlete.WithheldName}”: the result counts, and no page, search or file says whose it is."
                : null,
        ];
        return said.Any(s => s is not null) ? string.Join(' ', said.OfType<string>()) : null;
    }

    /// <summary>"Women may also enter the men’s events."; absent where everybody enters events of their own sex.</summary>
    public static string? DescribeOpenTo(Championship championship) => championship.OpenTo.IsEmpty ? null : string.Join(' ', championship.OpenTo.Select(sex => sex switch
    {
        Sex.Women => "Women may also enter the men’s events.",
        Sex.Men => "Men may also enter the women’s events.",
        Sex.Mixed or Sex.Open => throw new ArgumentOutOfRangeException(nameof(championship), sex, "a championship is open to men or women"),
        _ => throw new ArgumentOutOfRangeException(nameof(championship), sex, null),
    }));

    private static string ToWhomTeamsBelong(string one) =>
        $"A {one} belongs to a result, not to a person: it is the one the athlete competed for in that final.";

    /// <summary>" Former teams, such as the Soviet Union or the Unified Team, have pages of their own and are not added to later nations.": of each kind the one with the most titles.</summary>
    private static string DescribeFormerTeams(Archive archive)
    {
        var titles = archive.Finals.SelectMany(f => archive.Now(f).Champions).Select(c => c.Result.Nation).OfType<Team>().Where(n => n.Kind != TeamKind.Nation)
            .CountBy(n => n).OrderByDescending(n => n.Value).ThenBy(n => n.Key.Id.Value, StringComparer.Ordinal);
        string[] named = [.. titles.GroupBy(n => n.Key.Kind).OrderBy(g => g.Key).Select(g => TeamWords.InSentence(g.First().Key))];
        return named.Length == 0 ? "" : $" Former teams, such as {string.Join(" or ", named)}, have pages of their own and are not added to later nations.";
    }

    /// <summary>The caption over a team's titles by event.</summary>
    public static string DescribeTitles(Archive archive, Team team)
    {
        string[] apart = [.. RollUp.Expand(archive, team.Id)[1..].Select(t => TeamWords.InSentence(archive.GetTeam(t)))];
        return $"Titles{(archive.Championships.Length > 1 ? " of all championships together" : "")}, with the longest wait between two{(apart.Length == 0 ? "" : $"; those of {TextWords.List(apart)} are counted apart")}";
    }
}
