using Xunit;
using static TrackArchive.Tests.Content.Importing.GivenImport;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Tables of finals that the archive has.</summary>
public sealed class MergedFinalsSpecs : IDisposable
{
    private const string There = "finals/olympic-games/1984/men-100m.yml";

    private readonly GivenImport _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void The_same_table_twice_changes_nothing()
    {
        var table = Women("1,,Gabriella Dorio,,,1957-06-27,ITA,4:03.25", "2,,Mary Decker,,,,USA,4:04.00");
        _given.Import(table);
        var before = _given.Content.Files();
        Assert.Equal((1, 0), (_given.Import(table).FinalsAlreadyThere, _given.Import(table, merge: true).MergedFinals.Count));
        Assert.Equal(before, _given.Content.Files());
    }

    [Fact]
    public void Without_merging_a_final_that_is_there_stays()
    {
        var before = _given.Content.Files();
        Assert.Equal(1, _given.Import(Men("1,,Carl Lewis,,,1961,USA,9.50")).FinalsAlreadyThere);
        Assert.Equal(before, _given.Content.Files());
    }

    [Fact]
    public void Merging_keeps_what_a_hand_made_and_records_what_disagrees()
    {
        _given.Content[There] = "# counted by hand\n" + _given.Content[There];
        var table = Men("1,,Carl Lewis,,,1961,USA,9.97", "3,,Sam Graddy,,,1964,USA,10.19", "4,,Ray Stewart,,,1965,JAM,10.26,0.2");
        var report = _given.Import(table, merge: true);
        Assert.Equal(
            """
            # counted by hand
            date: 1984-08-04
            results:
              - { place: 1, athlete: carl-lewis,  nation: USA, mark: "9.99", wind: 0.2, other-marks: [{ mark: "9.97", sources: [ioc-list, olympedia] }] }
              - { place: 2, athlete: sam-graddy,  nation: USA, mark: "10.19", wind: 0.2 }
              - { place: 3, athlete: ben-johnson, nation: CAN, mark: "10.22", wind: 0.2 }
              - { place: 4, athlete: ray-stewart, nation: JAM, mark: "10.26", wind: 0.2 }
            sources: [ioc-list, olympedia]

            """,
            _given.Content[There]);
        Assert.Equal(3, Assert.Single(report.Differences).Row);
        var once = _given.Content.Files();
        _given.Import(table, merge: true);
        Assert.Equal(once, _given.Content.Files());
    }
}
