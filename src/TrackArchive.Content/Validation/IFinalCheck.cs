using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>One way in which a final can contradict itself or the archive.</summary>
internal interface IFinalCheck
{
    /// <param name="final">The final; unknown athletes, nations and sources are stand-ins.</param>
    /// <param name="today">The archive's date.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics);
}
