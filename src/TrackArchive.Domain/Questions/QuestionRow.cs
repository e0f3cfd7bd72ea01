using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>A result of a final as questions see it. <see cref="Order"/> is its place among all of the archive: oldest first, each final by its standings.</summary>
public sealed record QuestionRow(int Order, Final Final, Standing Standing)
{
    public Result Result => Standing.Result;

    public required Outcome Outcome { get; init; }

    /// <summary>Over the second place; of a single winner alone.</summary>
    public Gap? Margin { get; init; }

    public Gap? Behind { get; init; }

    public Age? Age { get; init; }

    public required Agreement Agreement { get; init; }

    public required Coverage Coverage { get; init; }

    public int Year => Final.Edition.HeldIn;

    public IEnumerable<Athlete> Athletes => Result.Athlete is { } athlete ? [athlete] : Result.Squad.Select(m => m.Athlete).DistinctBy(a => a.Id);

    /// <summary>What marks of this kind are ordered by, the best first.</summary>
    public decimal? Merit => Result.Mark is not { } mark ? null : mark.Kind.LowerWins() ? mark.Value : -mark.Value;

    /// <summary>All of an archive, in their order.</summary>
    public static ImmutableArray<QuestionRow> All(Archive archive)
    {
        var rows = ImmutableArray.CreateBuilder<QuestionRow>();
        foreach (var final in archive.Finals)
        {
            var standings = archive.Now(final);
            var (margin, coverage) = (Gap.WinningMargin(final, standings), final.Coverage);
            foreach (var standing in standings.Rows)
            {
                rows.Add(new QuestionRow(rows.Count, final, standing)
                {
                    Outcome = standing.Outcome,
                    Margin = standing.Place == 1 ? margin : null,
                    Behind = standing.Place > 1 && standings.Champions.FirstOrDefault() is { } first ? Gap.Between(final.Event, first.Result, standing.Result) : null,
                    Age = standing.Result.Athlete is { } athlete && Knowledge.Age.AtFinal(final, athlete) is { IsExact: true } age ? age.Min : null,
                    Agreement = SourceAgreement.ForResult(final, standing.Result),
                    Coverage = coverage,
                });
            }
        }

        return rows.ToImmutable();
    }
}
