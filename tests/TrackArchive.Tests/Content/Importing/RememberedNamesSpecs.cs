using TrackArchive.Content.Importing.Rows;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Who is who is asked once: answers are kept in names.yml, and what looks like a slip is said with both ids.</summary>
public sealed class RememberedNamesSpecs : IDisposable
{
    private const string Header = "final,place,athlete,club,mark,source\n";

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Theory]
    [InlineData("Dianna Chalmersson")]
    [InlineData("Chalmersson Diana")]
    public void A_new_name_that_is_almost_another_s_is_a_warning_with_both_ids(string name)
    {
        var report = Import($"club-champs/2024/men-100m,1,Diana Chalmersson,fen,11.9,gazette\nclub-champs/2024/men-mile,1,{name},fen,4:50,gazette\n");
        var note = Assert.Single(report.Similar);
        Assert.Contains("diana-chalmersson", note.Text, StringComparison.Ordinal);
        Assert.Contains(name == "Dianna Chalmersson" ? "(dianna-chalmersson)" : "(chalmersson-diana)", note.Text, StringComparison.Ordinal);
        Assert.True(report.Succeeded);
        Assert.Equal(2, report.AddedAthletes.Count);
    }

    [Theory]
    [InlineData("Carl Lewes", "carl-lewis")]
    [InlineData("Cral Lewis", "carl-lewis")]
    public void So_is_one_that_is_almost_an_athlete_s_of_the_archive(string name, string athlete) =>
        Assert.Contains($"({athlete})", Assert.Single(Import($"club-champs/2024/men-100m,1,{name},fen,11.9,gazette\n").Similar).Text, StringComparison.Ordinal);

    [Fact]
    public void Two_in_one_race_are_two() =>
        Assert.Empty(Import("club-champs/2024/men-100m,1,Diana Chalmersson,fen,11.9,gazette\nclub-champs/2024/men-100m,2,Dianna Chalmersson,fen,12.0,gazette\n").Similar);

    [Fact]
    public void An_answer_of_the_map_is_kept_and_not_asked_again()
    {
        Import("club-champs/2024/men-100m,1,Diana Chalmersson,fen,11.9,gazette\n");
        Import("club-champs/2024/men-mile,1,Dianna Chalmersson,fen,4:50,gazette\n", "athletes: { Dianna Chalmersson: diana-chalmersson }\n");
        Assert.Equal("gazette:\n  Dianna Chalmersson: diana-chalmersson\n", _given.Content["names.yml"]);
        var later = Import("club-champs/2024/men-shot-put,1,Dianna Chalmersson,fen,9.50,gazette\n");
        Assert.Empty(later.AddedAthletes);
        Assert.Empty(later.Similar);
        Assert.Contains("athlete: diana-chalmersson", _given.Content["finals/club-champs/2024/men-shot-put.yml"], StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void An_answer_is_of_its_source()
    {
        Import("club-champs/2024/men-100m,1,Diana Chalmersson,fen,11.9,gazette\n");
        _given.Content["names.yml"] = "almanac: { Dianna Chalmersson: diana-chalmersson }\n";
        Assert.Equal(["dianna-chalmersson"], Import("club-champs/2024/men-mile,1,Dianna Chalmersson,fen,4:50,gazette\n").AddedAthletes);
    }

    [Fact]
    public void Namesakes_are_asked_about_once()
    {
        var report = Import("club-champs/2024/men-100m,1,Chris Example,fen,11.9,gazette\nclub-champs/2024/men-100m,2,Chris Example,ely,11.9,gazette\n");
        Assert.Equal([2, 3], report.Ambiguous.Select(a => a.Row));
        Assert.Single(report.Ambiguous.Select(a => a.Text).Distinct());
    }

    [Theory]
    [InlineData(1990, "Carl Lewis could be carl-lewis")]
    [InlineData(2024, "")]
    public void A_change_of_nation_within_a_career_makes_nobody_new(int year, string question)
    {
        _given.Content["championships/club-champs.yml"] += "  1990: { city: Ely, programme: [men-100m], sources: gazette }\n";
        var report = _given.Import($"final,place,athlete,nation,mark,source\nclub-champs/{year}/men-100m,1,Carl Lewis,GBR,10.1,gazette\n");
        Assert.Equal(question, report.Ambiguous.Select(a => a.Text.Split(';')[0]).SingleOrDefault() ?? "");
    }

    private ImportReport Import(string rows, string map = "") => _given.Import(Header + rows, map);
}
