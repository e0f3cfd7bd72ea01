using System.Globalization;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Teams;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Publishing.Exports;

/// <summary>The counts of medals that people take away are those that the pages say, "at least" included.</summary>
public sealed class MedalTablesSpecs
{
    private const string Bounds = "gold_min, gold_max, silver_min, silver_max, bronze_min, bronze_max";

    [Fact]
    public void Medals_of_athletes_are_those_of_their_pages()
    {
        var said = PublishedTables.Ask($"SELECT athlete, {Bounds} FROM athlete_medals").ToDictionary(row => row[0], row => DescribeCareer(row[1..]));
        AthletePage[] pages = [.. PublishedArchive.Pages.OfType<AthletePage>()];

        Assert.Equal(pages.Select(p => $"{IdOf(p)}: {p.Medals}"), pages.Select(p => $"{IdOf(p)}: {said.GetValueOrDefault(IdOf(p))}"));
        Assert.Contains(said.Values, words => words.StartsWith("at least", StringComparison.Ordinal));
    }

    [Fact]
    public void The_bounds_of_an_athlete_are_apart_by_what_may_be_theirs() =>
        Assert.Equal(
            PublishedTables.Ask("SELECT DISTINCT athlete FROM possible_medals ORDER BY athlete"),
            PublishedTables.Ask("SELECT athlete FROM athlete_medals WHERE gold_min < gold_max OR silver_min < silver_max OR bronze_min < bronze_max ORDER BY athlete"));

    [Fact]
    public void Medals_of_nations_are_those_of_their_pages()
    {
        var said = PublishedTables.Ask($"SELECT nation, {Bounds} FROM nation_medals").ToDictionary(row => row[0], row => DescribeTable(row[1..]));

        Assert.All(PublishedArchive.Pages.OfType<TeamPage>(), page => Assert.Equal(
            page.Medals is { } medals ? $"{(page.MedalsNote is null ? "" : "at least ")}{medals.Gold} {medals.Silver} {medals.Bronze}" : null,
            said.GetValueOrDefault(page.Code!)));
    }

    [Fact]
    public void Medals_of_an_edition_are_those_of_its_page()
    {
        var said = PublishedTables.Ask($"SELECT edition, nation, {Bounds} FROM edition_medals").ToLookup(row => row[0], row => $"{row[1]} {DescribeTable(row[2..])}");

        Assert.All(PublishedArchive.Pages.OfType<EditionPage>(), page => Assert.Equal(
            page.Medals.SelectMany(m => m.Lines).Select(m => $"{IdOf(m.Team.To)} {m.Gold} {m.Silver} {m.Bronze}").Order(StringComparer.Ordinal),
            said[page.Route.Path["championships/".Length..^".html".Length]].Select(line => line.Replace("at least ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_championship_has_the_year_in_which_it_began_and_who_says_so() =>
        Assert.Equal(
            PublishedArchive.Archive.Championships.Select(c => $"{c.Id} {c.Began?.Year} {string.Join(';', c.Began?.Sources.Select(s => s.Id.Value) ?? [])}"),
            PublishedTables.Ask("SELECT id, began, began_sources FROM championships ORDER BY id").Select(row => string.Join(' ', row)));

    private static string IdOf(Page page) => IdOf(page.Route);

    private static string IdOf(Route route) => Path.GetFileNameWithoutExtension(route.Path);

    private static string DescribeCareer(string[] bounds)
    {
        var won = Enum.GetValues<Medal>().Select((m, i) => (m, count: bounds[2 * i])).Where(c => c.count != "0").Select(c => $"{c.count} {Medals.Tokens[c.m]}").ToArray();
        return won.Length == 0 ? "" : (IsExact(bounds) ? "" : "at least ") + (won.Length == 1 ? won[0] : $"{string.Join(", ", won[..^1])} and {won[^1]}");
    }

    private static string DescribeTable(string[] bounds) =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsExact(bounds) ? "" : "at least ")}{bounds[0]} {bounds[2]} {bounds[4]}");

    private static bool IsExact(string[] bounds) => bounds.Chunk(2).All(b => b[0] == b[1]);
}
