using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Spelling;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.People;

/// <summary>The athletes of the archive by every name they have, with the nations that they competed for.</summary>
internal sealed class KnownAthletes
{
    private readonly Archive _archive;
    private readonly ILookup<string, Athlete> _byName;
    private readonly Dictionary<AthleteId, HashSet<string>> _nations;
    private readonly Dictionary<string, TeamId[]> _successors;

    public KnownAthletes(Archive archive)
    {
        _archive = archive;
        _byName = archive.Athletes.SelectMany(a => Names(a).Select(n => (Name: n, Athlete: a))).Distinct().ToLookup(n => n.Name, n => n.Athlete);
        _successors = archive.Nations.ToDictionary(n => n.Id.Value, n => n.Successors.ToArray());
        _nations = archive.Athletes.ToDictionary(a => a.Id, NationsOf);
    }

    public bool Has(string id) => _archive.FindAthlete(new AthleteId(id)) is not null;

    /// <summary>The athletes of the person's name and sex, each with what nation and birth say.</summary>
    public IEnumerable<(Athlete Athlete, Verdict Verdict)> FindSimilar(Person person) =>
        person.FoldedNames.SelectMany(n => _byName[n]).Distinct()
            .Where(a => person.Sex.IsForBoth() || a.Sex.IsForBoth() || a.Sex == person.Sex)
            .Select(a => (a, Likeness.Compare(a.BirthDate, person.Born, ShareNation(a, person), MayBeOneCareer(a, person))));

    /// <summary>Who is under the person's name in finals of theirs that the archive has.</summary>
    public IEnumerable<Athlete> InTheSameFinals(Person person) =>
        person.Rows.SelectMany(r => r.IsMember ? Members(r) : EntriesOfEvent(r)
            .Where(e => Names(e.Athlete!).Contains(SlugOfName.Create(r.Name)) || (e.As is { } name && SlugOfName.Create(name) == SlugOfName.Create(r.Name))).Select(e => e.Athlete!))
            .Distinct();

    /// <summary>Somebody of another name who is in the archive where a row of the person's would be.</summary>
    public (ImportedRow Row, Athlete Athlete)? InPlaceOf(Person person) =>
        person.Rows.Where(r => !r.IsMember).SelectMany(r => Entries(r).Where(e => r.Place is not null && e.Place == r.Place && e.Nation == r.Nation && e.Club == r.Club).Select(e => (r, e.Athlete!)))
            .Cast<(ImportedRow, Athlete)?>().FirstOrDefault();

    private static IEnumerable<string> Names(Athlete athlete) => athlete.AlsoKnownAs.Append(athlete.Name).Select(SlugOfName.Create);

    private IEnumerable<Result> Entries(ImportedRow row) => RaceOf(row)?.Results.Where(e => e.Athlete is not null) ?? [];

    /// <summary>In the final and in all races before it.</summary>
    private IEnumerable<Result> EntriesOfEvent(ImportedRow row) =>
        _archive.FindFinal(row.Final) is { } final ? final.Results.Concat(final.Rounds.SelectMany(r => r.Results)).Where(e => e.Athlete is not null) : [];

    private Race? RaceOf(ImportedRow row) =>
        row.Race.IsFinal ? _archive.FindFinal(row.Final) : _archive.FindFinal(row.Final)?.Rounds.FirstOrDefault(r => r.Round == row.Race.Round && r.Number == row.Race.Number);

    /// <summary>Who is in the row's team under the row's name.</summary>
    private IEnumerable<Athlete> Members(ImportedRow row) => RaceOf(row)?.Results
        .Where(e => e.Nation == row.Nation && e.Club == row.Club && e.TeamName == row.TeamName).SelectMany(e => e.Squad).Select(m => m.Athlete).Where(a => Names(a).Contains(SlugOfName.Create(row.Name))) ?? [];

    private bool MayBeOneCareer(Athlete athlete, Person person) =>
        Likeness.AreOfOneCareer(_archive.FinalsOf(athlete.Id).Select(f => f.Edition.HeldIn), person.Rows.Select(r => r.Year));

    private bool ShareNation(Athlete athlete, Person person) => Likeness.ShareNation(_nations[athlete.Id], person.Nations.SelectMany(WithSuccessors).ToHashSet());

    /// <summary>Those of the results, and the shelf's where it is called by a nation's code.</summary>
    private HashSet<string> NationsOf(Athlete athlete) =>
    [
        .. _archive.FinalsOf(athlete.Id).SelectMany(f => f.Results).Where(r => r.Includes(athlete.Id))
            .Select(r => r.Nation?.Id.Value).OfType<string>()
            .Append(athlete.ContentPath.Split('/', '.')[1].ToUpperInvariant()).Where(_successors.ContainsKey).SelectMany(WithSuccessors),
    ];

    private IEnumerable<string> WithSuccessors(string nation) =>
        _successors.TryGetValue(nation, out var after) ? after.Select(a => a.Value).Prepend(nation) : [nation];
}
