using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.Records;

namespace TrackArchive.Domain.Questions;

/// <summary>The finals that a question is about, whether or not one of their results answers it.</summary>
public sealed class QuestionScope
{
    public QuestionScope(Archive archive, Question question)
    {
        ProgrammeEntry[] asked = [.. archive.Championships.SelectMany(c => ProgrammeEntry.FindAll(archive, c)).Where(e => IsAsked(question, e.Edition, e.Event))];
        Finals = asked.Length;
        Missing = asked.Count(e => e.Final is null);
        Unlisted = asked.Count(e => MayLackAnswers(question, e.Final));
        Final[] listed = question.Records.IsEmpty ? [] : [.. FindListed(new RecordProgressions(archive), question, asked.Select(e => e.Final).OfType<Final>())];
        (Listed, ListedUntil) = (listed.Length, listed.Length == 0 ? null : listed.Max(f => f.Edition.HeldIn));
        ByCoverage = [.. asked.Select(e => e.Final).OfType<Final>().GroupBy(f => f.Coverage).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count()))];
    }

    /// <summary>Those that were held, in the archive or not.</summary>
    public int Finals { get; }

    /// <summary>Those that the archive lacks.</summary>
    public int Missing { get; }

    /// <summary>Those of which the archive may lack results that would answer: all that are missing, and fields that are not known as far as the question goes.</summary>
    public int Unlisted { get; }

    /// <summary>Of a question about records: the finals of which lists state every record of the kinds that it asks about.</summary>
    public int Listed { get; }

    /// <summary>The year of the last of them; absent without any.</summary>
    public int? ListedUntil { get; }

    /// <summary>Those in the archive by how much of the field is known, the most first.</summary>
    public ImmutableArray<(Coverage Coverage, int Finals)> ByCoverage { get; }

    /// <summary>Whether a question is about the final of an event at an edition.</summary>
    public static bool IsAsked(Question q, Edition edition, Event @event) =>
        (q.Events.IsEmpty || q.Events.Contains(@event.Id))
        && (q.Sexes.IsEmpty || q.Sexes.Contains(@event.Sex))
        && (q.Measure is not { } measure || measure == @event.MarkKind)
        && (q.Disciplines.IsEmpty || q.Disciplines.Contains(@event.Discipline))
        && (q.IsIndividual is not { } individual || individual != @event.IsForTeams)
        && (q.Championships.IsEmpty || q.Championships.Contains(edition.Id.Championship))
        && !(edition.HeldIn < q.From) && !(edition.HeldIn > q.To)
        && (q.WithIntercalated || edition.Status != EditionStatus.Intercalated);

    private static IEnumerable<Final> FindListed(RecordProgressions progressions, Question q, IEnumerable<Final> finals) =>
        q.Records.Contains(Question.AnyRecord) ? [] : finals.Where(f => q.Records.All(r => progressions.CoverWholly(f, r)));

    /// <summary>A question about sources, or about what is known of a final, is about what the archive has.</summary>
    private static bool MayLackAnswers(Question q, Final? final)
    {
        if (!q.Sources.IsEmpty)
            return false;
        if (final is null)
            return q.Coverages.IsEmpty && q.MayHaveChanged is null;
        if (!(q.Coverages.IsEmpty || q.Coverages.Contains(final.Coverage)) || (q.MayHaveChanged is { } changed && changed != (final.MayHaveChangedSince is not null)))
            return false;
        return q.Rounds.Any(r => r != Round.Final && !KnowsWholly(final, r))
            || (q.AsksRound(Round.Final) && final.Coverage.KnownPlaces() < (LastPlaceOf(q) ?? Coverage.Complete.KnownPlaces()));
    }

    /// <summary>Whether the archive has every result of each race of a round; of a round without any it cannot say that none was held.</summary>
    public static bool KnowsWholly(Final final, Round round) =>
        final.Rounds.Where(r => r.Round == round).ToArray() is { Length: > 0 } races && races.All(r => r.Coverage == Coverage.Complete);

    /// <summary>The last place that a question is about; absent where it is about the whole field.</summary>
    private static int? LastPlaceOf(Question q)
    {
        if (q.Outcomes.Any(o => o != Outcome.Placed))
            return null;
        int?[] last = [q.Place?.To is { } to ? (int)to : null, q.Medals.IsEmpty ? null : q.Medals.Max(m => m.Place()), q.Margin is null ? null : 1];
        return last.Min();
    }
}
