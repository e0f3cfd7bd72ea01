using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Publishing.Questions;

/// <summary>What every question needs: events, editions, nations, and which finals were held and are here.</summary>
internal sealed class FinalsIndex
{
    private readonly Archive _archive;
    private readonly ImmutableArray<Edition> _editions;
    private readonly Dictionary<EditionId, int> _numbers;
    private readonly RecordProgressions _progressions;

    public FinalsIndex(Archive archive)
    {
        _archive = archive;
        _progressions = new RecordProgressions(archive);
        _editions = [.. archive.Championships.SelectMany(c => c.Editions.Where(e => e.WasHeld))];
        _numbers = _editions.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
    }

    public int NumberOf(Edition edition) => _numbers[edition.Id];

    /// <summary>The letters of the records of which lists state every one that was set or equalled in the final; between blanks.</summary>
    public string FindListedRecords(Final final) => string.Join(' ', RecordLetters.All.Where(letters => _progressions.CoverWholly(final, letters)));

    public Authority AuthorityOf(Final final) => _archive.DefaultAuthority(final);

    /// <param name="hashes">Of the results of each event.</param>
    /// <param name="runners">The hash of <see cref="PossibleRunners"/>.</param>
    /// <param name="medals">The hash of <see cref="MedalRows"/>.</param>
    public object CreateContent(Dictionary<EventId, string> hashes, string runners, string medals)
    {
        var programme = _archive.Championships.SelectMany(c => ProgrammeEntry.FindAll(_archive, c)).ToLookup(e => e.Event.Id);
        return new
        {
            routes = CreatePatterns(),
            runners,
            medals,
            championships = _archive.Championships.Select(c => new[] { c.Id.Value, c.Name, c.ShortName, CountedTeams.Tokens[c.CountsBy] }),
            editions = _editions.Select(e => new object?[]
            {
                _archive.Championships.IndexOf(_archive.GetChampionship(e.Id.Championship)), e.Year, e.HeldIn == e.Year ? 0 : e.HeldIn, e.PlaceName, e.Status == EditionStatus.Intercalated ? 1 : 0, e.Nation?.Id.Value ?? "",
            }),
            events = _archive.Events.Select(e => CreateEvent(e, hashes.GetValueOrDefault(e.Id, ""), programme[e.Id])),
            nations = _archive.Nations.Select(CreateNation),
            clubs = _archive.Clubs.Select(c => new[] { c.Id.Value, c.Name, EntityKinds.Tokens[EntityKinds.FromTeam(c.Kind)] }),
            club = TeamWords.DescribeOne(_archive.Clubs),
            classes = EntryClasses.FindAll(_archive),
        };
    }

    private object[] CreateNation(Team nation) =>
    [
        nation.Id.Value, nation.Name, string.Join(' ', RollUp.Expand(_archive, nation.Id).Skip(1)), nation.Continent is { } continent ? Continents.Tokens.Terms.IndexOf(continent) : -1, nation.Kind == TeamKind.Historic ? 1 : 0, string.Join('|', nation.SearchTerms),
    ];

    /// <summary>Without the class where anybody may enter.</summary>
    private object[] CreateEvent(Event e, string hash, IEnumerable<ProgrammeEntry> programme)
    {
        object[] line =
        [
            e.Id.Value,
            e.FullName,
            Sexes.Tokens[e.Sex],
            MarkKinds.Tokens[e.MarkKind],
            hash,
            programme.Where(p => p.Final is not null).Select(p => NumberOf(p.Edition)),
            programme.Where(p => p.Final is null).Select(p => NumberOf(p.Edition)),
            e.HasWind ? 1 : 0,
            Disciplines.Tokens.Terms.IndexOf(e.Discipline),
        ];
        return e.Class == EntryClass.Any ? line : [.. line, e.Class.ToString()];
    }

    /// <summary>The address of an event's results has a star for the event and one for the hash.</summary>
    private Dictionary<string, string> CreatePatterns() =>
        new(AddressPatterns.CreateByKind(_archive)) { ["results"] = AddressPatterns.FinalsData };
}
