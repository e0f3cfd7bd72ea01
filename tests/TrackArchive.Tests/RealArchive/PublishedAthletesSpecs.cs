using System.Text.RegularExpressions;
using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Who is who in the real archive: nobody twice, nobody mixed up with another, every name written as a name.</summary>
public sealed partial class PublishedAthletesSpecs
{
    private static readonly ILookup<AthleteId, (Final Final, Team Nation)> Careers = PublishedArchive.Archive.Finals
        .SelectMany(f => f.Results.SelectMany(r => Runners(r).Select(a => (a.Id, Start: (f, r.Nation!)))))
        .ToLookup(s => s.Id, s => s.Start);

    private static IEnumerable<Athlete> Athletes => PublishedArchive.Archive.Athletes;

    [Fact]
    public void Everybody_is_in_a_final_or_in_a_round_before_one() =>
        Assert.Empty(Athletes.Where(a => !Careers.Contains(a.Id) && !PublishedArchive.Archive.RoundsOf(a.Id).Any()).Select(a => a.Id.Value));

    [Fact]
    public void Names_are_written_as_names() => Assert.Empty(Athletes.Where(a => Slip().IsMatch(a.Name)).Select(a => a.Name));

    [Fact]
    public void Nobody_competes_in_the_events_of_the_other_sex() => Assert.Empty(
        Athletes.Where(a => Careers[a.Id].Any(s => s.Final.Event.Sex != Sex.Mixed && s.Final.Event.Sex != a.Sex)).Select(a => a.Id.Value));

    [Fact]
    public void Careers_are_those_of_one_life() => Assert.Empty(
        Athletes.Where(a => a.BirthDate is { } born && Careers[a.Id].Any(s => s.Final.Edition.HeldIn - born.Year is < 14 or > 52)).Select(a => a.Id.Value));

    [Fact]
    public void Namesakes_of_a_nation_differ_in_birth_or_in_what_they_do() => Assert.Empty(
        Athletes.SelectMany(a => Careers[a.Id].Select(s => s.Nation.Id).Distinct(), (a, nation) => (Key: (FoldedName.From(a.Name).Replace(" ", "", StringComparison.Ordinal), a.Sex, nation), Athlete: a))
            .GroupBy(a => a.Key, a => a.Athlete)
            .SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Where(b => !Differ(a, b)), (a, b) => $"{a.Id} {b.Id}")));

    private static bool Differ(Athlete a, Athlete b) =>
        (a.BirthDate is { } one && b.BirthDate is { } other && one.Year != other.Year) || !Disciplines(a).Intersect(Disciplines(b)).Any();

    private static IEnumerable<Discipline> Disciplines(Athlete athlete) => Careers[athlete.Id].Select(s => s.Final.Event.Discipline).Distinct();

    private static IEnumerable<Athlete> Runners(Result result) =>
        result.Athlete is { } athlete ? [athlete] : result.Squad.Select(m => m.Athlete);

    /// <summary>Capitals inside a name, a prefix that lost its name, a small letter behind a point or in front.</summary>
    [GeneratedRegex(@"\p{Ll}\p{Lu}{2}|\p{Lu}{3}|\bMc |\.\p{L}|^\p{Ll}|[?_0-9]")]
    private static partial Regex Slip();
}
