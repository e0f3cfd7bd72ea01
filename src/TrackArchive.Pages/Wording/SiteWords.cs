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

    /// <summary>The caption over a team's titles by event.</summary>
    public static string DescribeTitles(Archive archive, Team team)
    {
        string[] apart = [.. RollUp.Expand(archive, team.Id)[1..].Select(t => TeamWords.InSentence(archive.GetTeam(t)))];
        return $"Titles{(archive.Championships.Length > 1 ? " of all championships together" : "")}, with the longest wait between two{(apart.Length == 0 ? "" : $"; those of {TextWords.List(apart)} are counted apart")}";
    }
}
