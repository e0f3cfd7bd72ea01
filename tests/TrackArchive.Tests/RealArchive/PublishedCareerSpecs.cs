using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Medals of athletes as far as this archive knows them.</summary>
public class PublishedCareerSpecs(ITestOutputHelper output)
{
    private static Archive Archive => PublishedArchive.Archive;

    /// <summary>One in a thousand may be: where an athlete is two people of one name, they seem to have done what nobody does.</summary>
    [Fact]
    public void Hardly_anybody_is_kept_out_of_a_final_in_which_they_were_by_what_else_is_known_of_them()
    {
        var tried = 0;
        var wrong = new List<string>();
        foreach (var athlete in Archive.Athletes)
        {
            Final[] finals = [.. Archive.FinalsOf(athlete.Id)];
            foreach (var final in finals)
            {
                Final[] others = [.. finals.Where(f => f.Id != final.Id)];
                if (others.Length == 0)
                    continue;
                tried++;
                if (!PossibleEntries.MayEnter(athlete, final, others.Select(f => f.Edition.HeldIn), EventKins.Combine(others.Select(f => f.Event))))
                    wrong.Add($"{athlete.Id} in {final.Id}, known by {string.Join(", ", others.Select(o => o.Id))}");
            }
        }

        Assert.True(tried > 1000 && wrong.Count * 1000 <= tried, $"{wrong.Count} of {tried}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Bolts_medals_have_bounds_and_each_that_may_be_his_is_one_of_a_team_of_Jamaica_or_of_nobody()
    {
        var bolt = PublishedArchive.Relations.Careers.Get(Archive.Athletes.Single(a => a.Id.Value == "usain-bolt"));
        Assert.True(bolt.Count(Medal.Gold).Includes(19));
        Assert.All(bolt.PossibleMedals.Where(p => p.Team is not null), p => Assert.Equal(("JAM", true), (p.Team!.Result.Nation!.Id.Value, Careers.HasUnknownSquad(p.Final, p.Team))));
        Assert.All(bolt.PossibleMedals.Where(p => p.Team is null), p => Assert.True(p.Final.Coverage < Coverage.Medals));
    }

    [Fact]
    public void Medals_are_counted_exactly_where_no_squad_and_no_medal_is_unknown()
    {
        var careers = Archive.Athletes.Select(PublishedArchive.Relations.Careers.Get).Where(c => c.HasMedals).ToArray();
        var exact = careers.Count(c => Enum.GetValues<Medal>().All(m => c.Count(m).IsExact));
        output.WriteLine($"{careers.Length} medallists, {exact} with exact counts");
        Assert.All(careers, c => Assert.Equal(c.PossibleMedals.IsEmpty, Enum.GetValues<Medal>().All(m => c.Count(m).IsExact)));
    }
}
