using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Domain.Questions;

/// <summary>The finals that a question is about, whether or not one of their results answers it.</summary>
public sealed class QuestionScope
{
    public QuestionScope(Archive archive, Question question)
    {
        ProgrammeEntry[] asked = [.. archive.Championships.SelectMany(c => ProgrammeEntry.FindAll(archive, c)).Where(e => IsAsked(question, e.Edition, e.Event))];
        Finals = asked.Length;
        Missing = asked.Count(e => e.Final is null);
        ByCoverage = [.. asked.Select(e => e.Final).OfType<Final>().GroupBy(f => f.Coverage).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count()))];
    }

    /// <summary>Those that were held, in the archive or not.</summary>
    public int Finals { get; }

    /// <summary>Those that the archive lacks.</summary>
    public int Missing { get; }

    /// <summary>The others by how much of the field is known, the most first.</summary>
    public ImmutableArray<(Coverage Coverage, int Finals)> ByCoverage { get; }

    public static bool IsAsked(Question q, Edition edition, Event @event) =>
        (q.Events.IsEmpty || q.Events.Contains(@event.Id))
        && (q.Sexes.IsEmpty || q.Sexes.Contains(@event.Sex))
        && (q.Measure is not { } measure || measure == @event.MarkKind)
        && (q.Championships.IsEmpty || q.Championships.Contains(edition.Id.Championship))
        && !(edition.HeldIn < q.From) && !(edition.HeldIn > q.To)
        && (q.WithIntercalated || edition.Status != EditionStatus.Intercalated);
}
