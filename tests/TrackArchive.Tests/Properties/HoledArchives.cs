using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;

namespace TrackArchive.Tests.Properties;

/// <summary>
/// Archives of which questions find something unknown at every turn: births and days in part or not at all, marks that are missing, estimated or coarse,
/// places that no source gives, results that were annulled, winds, and relays without their runners.
/// </summary>
internal static class HoledArchives
{
    private static readonly string?[] Births = ["1960-05-04", "1962-11-30", "1964", "~1958", "1966-02", null, "1955-02-28", "1968-02-29"];

    public static Gen<Archive> All { get; } =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Shuffle(Enumerable.Range(0, 8).ToArray()), Gen.Int[0, 14], Gen.Int[0, 40], Gen.Int[0, 9])
            .Select(FinalOf).Array[4, 14].Select(finals => GivenFinals.CreateArchive([.. finals.DistinctBy(f => f.Id)]));

    private static Final FinalOf(int n, int which, int[] who, int hole, int mark, int date)
    {
        var isGames = which != 2;
        var year = 1976 + (4 * n) + (isGames ? 0 : 3);
        var day = date < 5 ? $"{year}-08-{10 + n}" : date < 7 ? $"{year}-08" : null;
        var id = $"{(isGames ? "og" : "wc")}/{year}/{(which == 3 ? "men-4x100m-relay" : which == 1 ? "men-100m" : "men-1500m")}";
        var final = Given.Final(id, day, which == 3 ? Discipline.Relay : Discipline.Track);
        final = final with { Event = final.Event with { Legs = which == 3 ? 4 : 0, HasWind = which == 1 } };
        if (date % 2 == 0)
            final = final with { Edition = final.Edition with { Dates = new DateSpan(new DateOnly(year, 8, 1), new DateOnly(year, 8, 28)) } };
        return which == 3 ? Relay(final, who, hole) : Single(final, who, hole, mark);
    }

    private static Final Relay(Final final, int[] who, int hole)
    {
        final = final.Placed(1, "N0N", "38.23").Placed(2, "N1N", "38.40").Placed(3, "N2N");
        var own = who.Where(w => w % 3 == 0).Select(w => $"a{w}").ToArray();
        return hole % 2 == 0 ? final : Born(final.WithSquad("N0N", own));
    }

    /// <summary>Everybody has one birth wherever they run.</summary>
    private static Final Born(Final final) => final with
    {
        Results = [.. final.Results.Select(r => r with { Squad = [.. r.Squad.Select(m => m with { Athlete = Born(m.Athlete) })], Athlete = r.Athlete is { } athlete ? Born(athlete) : null })],
    };

    private static Athlete Born(Athlete athlete) => Births[athlete.Id.Value[1] - '0'] is { } date ? athlete with { Born = [new LifeEvent(Given.Date(date), null, [])] } : athlete;

    private static Final Single(Final final, int[] who, int hole, int mark)
    {
        string Who(int i) => $"a{who[i]} N{who[i] % 3}N";
        for (var place = 1; place <= 4; place++)
            final = final.Placed(place, Who(place), hole == place ? null : Mark(mark, place, hole));
        final = hole switch
        {
            5 => final with { Results = final.Results.SetItem(1, final.Results[1] with { IsEstimated = true }) },
            7 => final.Without(ResultStatus.AlsoCompeted, Who(5)),
            8 => final.Without(ResultStatus.Unknown, Who(5)).Without(ResultStatus.Unknown, Who(6)),
            9 => final.Without(ResultStatus.DidNotFinish, Who(5)),
            _ => final,
        };
        if (final.Event.HasWind && hole % 3 != 0)
            final = final with { Results = [.. final.Results.Select((r, i) => i == 1 ? r : r with { Wind = Wind.FromMetresPerSecond(((mark % 9) - 3) / 2m) })] };
        final = Born(final);
        // Decisions name the results as they are in the end.
        return hole switch
        {
            6 => final.Annulled(final.Results[0].Key, Given.Ioc("2020")),
            10 => final.Vacated(final.Results[1].Key, Given.Ioc("2020")),
            12 => final.Decided(DecisionEffect.Disqualify, final.Results[2].Key, [Given.Ioc("2020")]),
            _ => final,
        };
    }

    private static string Mark(int mark, int place, int hole)
    {
        var hundredths = (mark * 5) + (place * 20);
        return $"{10 + (hundredths / 100)}.{(hole == 11 ? $"{hundredths % 100 / 10}" : $"{hundredths % 100:00}")}";
    }
}
