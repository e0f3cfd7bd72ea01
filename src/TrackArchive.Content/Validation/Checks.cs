using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation;

/// <summary>All that can be wrong though every file can be read and every reference followed.</summary>
internal static class Checks
{
    public static void Run(DocumentSet documents, ResolvedFinal[] finals, AthleteDocument[] athleteDocuments, References<Athlete> athletes, Site? site, DiagnosticBag diagnostics)
    {
    }
}
