using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// The editions of each championship that had a final that a question is about, one behind the other, so that a run of them can be counted.
/// An edition that was not held, or did not have the event, breaks no run; a final that the archive lacks does.
/// </summary>
internal sealed class EditionSequences
{
    private readonly bool _isByEvent;
    private readonly Dictionary<(ChampionshipId, EventId?), Dictionary<EditionId, int>> _numbers;

    public EditionSequences(Archive archive, Question question)
    {
        _isByEvent = question.Group?.IsByEvent() ?? false;
        _numbers = archive.Championships.SelectMany(c => ProgrammeEntry.FindAll(archive, c))
            .Where(e => QuestionScope.IsAsked(question, e.Edition, e.Event))
            .GroupBy(e => Key(e.Edition, e.Event))
            .ToDictionary(g => g.Key, g => g.Select(e => e.Edition.Id).Distinct().Index().ToDictionary(e => e.Item, e => e.Index));
    }

    /// <summary>The most editions in a row with one of these results.</summary>
    public int CountLongest(IEnumerable<QuestionRow> rows) => rows.GroupBy(r => Key(r.Final.Edition, r.Final.Event)).Select(CountLongest).DefaultIfEmpty(0).Max();

    private int CountLongest(IGrouping<(ChampionshipId, EventId?), QuestionRow> rows)
    {
        var numbers = _numbers[rows.Key];
        var (longest, run, before) = (0, 0, -2);
        foreach (var number in rows.Select(r => numbers[r.Final.Edition.Id]).Distinct().Order())
        {
            run = number == before + 1 ? run + 1 : 1;
            (longest, before) = (Math.Max(longest, run), number);
        }

        return longest;
    }

    private (ChampionshipId, EventId?) Key(Edition edition, Event @event) => (edition.Id.Championship, _isByEvent ? @event.Id : null);
}
