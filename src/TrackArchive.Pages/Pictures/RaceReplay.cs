using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Pictures;

/// <summary>A place and a time that a source gives.</summary>
public readonly record struct KnownMoment(int Metres, decimal Seconds)
{
    /// <summary>Where constant speed between the moments puts somebody, in metres; the last moment's place from then on.</summary>
    /// <param name="way">In order of time; the start is not among them.</param>
    /// <param name="seconds">Since the start.</param>
    public static decimal At(ImmutableArray<KnownMoment> way, decimal seconds)
    {
        var before = default(KnownMoment);
        foreach (var moment in way)
        {
            if (seconds <= moment.Seconds)
                return before.Metres + ((moment.Metres - before.Metres) * (seconds - before.Seconds) / (moment.Seconds - before.Seconds));
            before = moment;
        }

        return before.Metres;
    }
}

/// <summary>One athlete of a race that can be replayed.</summary>
/// <param name="Who">The athlete.</param>
/// <param name="ShortName">The family name.</param>
/// <param name="Place">Of today; empty where the result was taken away.</param>
/// <param name="Medal">Of today.</param>
/// <param name="Mark">At the finish, as its source writes it.</param>
/// <param name="Way">The splits at which the athlete led, and the finish.</param>
public sealed record ReplayRunner(Link Who, string ShortName, string Place, Medal? Medal, string Mark, ImmutableArray<KnownMoment> Way)
{
    public bool IsRemoved { get; init; }
}

/// <summary>A sourced moment of the front: "800 m", "1:56.81", "Scott".</summary>
public sealed record FrontMoment(KnownMoment At, string Mark, string? Leader)
{
    /// <summary>What other sources say of the same place.</summary>
    public ImmutableArray<string> OtherMarks { get; init; } = [];
}

/// <summary>
/// A race as far as it is known: the front at its splits and everybody with a mark at the finish. Between, everybody has constant
/// speed, and nobody is ahead of the front.
/// </summary>
/// <param name="Metres">The whole distance.</param>
/// <param name="Front">Oldest first; the last is the first mark at the finish.</param>
/// <param name="Runners">In the order in which they finished.</param>
/// <param name="Left">Those in the final without a mark that could be drawn, by name.</param>
public sealed record RaceReplay(int Metres, ImmutableArray<FrontMoment> Front, ImmutableArray<ReplayRunner> Runners, ImmutableArray<string> Left)
{
    private readonly ImmutableArray<KnownMoment> _front = [.. Front.Select(f => f.At)];

    /// <summary>When the last of the runners finishes.</summary>
    public decimal Seconds => Runners.Max(r => r.Way[^1].Seconds);

    /// <summary>When the first finishes.</summary>
    public decimal FirstSeconds => Front[^1].At.Seconds;

    public decimal FrontAt(decimal seconds) => KnownMoment.At(_front, seconds);

    public decimal Behind(ReplayRunner runner, decimal seconds) =>
        Math.Max(0, FrontAt(seconds) - KnownMoment.At(runner.Way, seconds));
}
