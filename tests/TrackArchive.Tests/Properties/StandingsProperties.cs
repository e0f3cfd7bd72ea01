using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Properties;

public class StandingsProperties
{
    /// <summary>Fields of two to ten: places with ties, as competitions share them (1, 2, 2, 4), and now and then a DNF.</summary>
    private static readonly Gen<Final> Fields = Gen.Int[0, 4].Array[2, 10].Select(steps =>
    {
        var final = Given.Final("olympic-games/2012/women-1500m", "2012-08-10");
        foreach (var step in steps)
        {
            var who = $"a{final.Results.Length} AAA";
            var last = final.Results.LastOrDefault(r => r.Place is not null)?.Place;
            var next = final.Results.Count(r => r.Place is not null) + 1;
            final = step switch
            {
                0 => final.Without(ResultStatus.DidNotFinish, who),
                1 => final.Placed(last ?? next, who),
                _ => final.Placed(next, who),
            };
        }

        return final;
    });

    private static readonly Gen<Final> Annulled =
        Gen.Select(Fields, Gen.Bool.Array[10]).Select((field, hit) => field.Results.Where((_, i) => hit[i])
            .Aggregate(field, (final, result) => final.Annulled(result.Key, Given.Ioc($"20{13 + result.Order}"))));

    /// <summary>Up to six decisions of every kind, each in a year of its own.</summary>
    private static readonly Gen<Final> Decided =
        Gen.Select(Fields, Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3]).Array[0, 6]).Select((field, decisions) => decisions
            .Select((d, i) => (Who: field.Results[d.Item1 % field.Results.Length].Key, Kind: d.Item2, On: Given.Ioc($"{2013 + i}")))
            .Aggregate(field, (final, d) => d.Kind switch
            {
                0 => final.Annulled(d.Who, d.On),
                1 => final.Vacated(d.Who, d.On),
                2 => final.Reinstated(d.Who, d.On),
                _ => final.Awarded(d.Who, 3, Medal.Bronze, d.On),
            }));

    [Fact]
    public void A_refilled_annulment_gives_the_places_of_a_field_without_the_annulled() =>
        Annulled.Sample(final =>
        {
            var gone = final.Decisions.Select(d => d.Entry!.Key).ToArray();
            var others = final.Results.Where(r => !gone.Contains(r.Key)).ToArray();
            var without = others.ToDictionary(r => r.Key, r => r.Place is null ? null : 1 + others.Count(o => o.Place < r.Place) as int?);

            return Same(without, FindPlaces(final.Now(), gone)) && gone.All(g => FindPlaces(final.Now())[g] is null);
        });

    [Fact]
    public void A_vacated_place_moves_nobody() =>
        Gen.Select(Fields, Gen.Int[0, 9]).Sample((field, i) =>
        {
            var gone = field.Results[i % field.Results.Length].Key;
            return Same(FindPlaces(field.Now(), gone), FindPlaces(field.Vacated(gone, Given.Ioc("2013")).Now(), gone));
        });

    [Fact]
    public void Those_who_stay_never_fall_back_and_never_overtake() =>
        Annulled.Sample(final =>
        {
            var now = final.Now().Rows.Where(r => r.Place is not null).ToArray();
            return now.All(a => a.Place <= a.Result.Place)
                && now.All(a => now.All(b => a.Place < b.Place == a.Result.Place < b.Result.Place));
        });

    [Fact]
    public void An_annulment_that_is_undone_leaves_no_trace() =>
        Gen.Select(Decided, Gen.Int[0, 9])
            .Select((final, i) => (final, who: final.Results[i % final.Results.Length].Key))
            .Where((final, who) => final.Decisions.All(d => d.Entry?.Key != who || d.Effect != DecisionEffect.Annul))
            .Sample((final, who) => final.Annulled(who, Given.Ioc("2020")).Reinstated(who, Given.Ioc("2021")).Now().SameAs(final.Now()));

    [Fact]
    public void Decisions_of_different_dates_may_stand_in_any_order() =>
        Decided.SelectMany(final => Gen.Shuffle(final.Decisions.ToArray()).Select(shuffled => (final, shuffled))).Sample((final, shuffled) =>
            (final with { Decisions = [.. shuffled] }).Now().SameAs(final.Now()));

    [Fact]
    public void Results_may_stand_in_any_order() =>
        Decided.SelectMany(final => Gen.Shuffle(final.Results.ToArray()).Select(shuffled => (final, shuffled))).Sample((final, shuffled) =>
            Same(FindPlaces(final.Now()), FindPlaces((final with { Results = [.. shuffled] }).Now())));

    [Fact]
    public void A_decision_changes_nothing_before_its_date() =>
        Gen.Select(Decided, Gen.Int[0, 9]).Sample((final, i) =>
        {
            var later = final.Annulled(final.Results[i % final.Results.Length].Key, Given.Ioc("2025"));
            return later.At("2025-12-30").SameAs(final.At("2025-12-30"));
        });

    [Fact]
    public void Who_is_removed_has_neither_place_nor_medal_and_everyone_stays_in_the_rows() =>
        Decided.Sample(final =>
            final.Now().Rows.Length == final.Results.Length
            && final.Now().Rows.All(r => r.RemovedBy is null || (r.Place is null && r.Medal is null)));

    private static Dictionary<string, int?> FindPlaces(Standings standings, params string[] except) =>
        standings.Rows.Where(r => !except.Contains(r.Result.Key)).ToDictionary(r => r.Result.Key, r => r.Place);

    private static bool Same(Dictionary<string, int?> a, Dictionary<string, int?> b) =>
        a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out var place) && place == p.Value);
}
