using TrackArchive.Pages.Finals;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

public sealed class FinishFieldSpecs
{
    [Fact]
    public void A_champion_without_a_mark_has_no_dot_beside_the_one_who_shared_the_title()
    {
        var final = Given.Final("olympic-games/1908/men-1500m")
            .Placed(1, "cooke USA", "3:50.0").Placed(1, "gilbert USA").Placed(3, "archibald CAN", "3:52.0").Placed(4, "jacobs USA", "3:53.0");

        var field = new GivenSite(final).Page<FinalPage>("finals/olympic-games/1908/men-1500m.html").Field!;

        Assert.Equal(["=1", "3", "4"], field.Dots.Select(d => d.Place.Words));
        Assert.Equal(1, field.Left);
    }
}
