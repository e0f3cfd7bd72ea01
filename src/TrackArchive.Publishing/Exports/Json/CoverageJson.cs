using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>Every final that took place, with how much of it the archive has and how well it is known.</summary>
internal static class CoverageJson
{
    public static byte[] Create(Archive archive) => JsonFile.Create(JsonSchemas.Coverage, json =>
        json.Array("finals", archive.Championships.SelectMany(c => ProgrammeEntry.FindAll(archive, c)), entry =>
        {
            var final = entry.Final;
            json.WriteString("final", new FinalId(entry.Edition.Id, entry.Event.Id).ToString());
            json.WriteString("coverage", Coverages.Tokens[final is null ? Coverage.Missing : final.Coverage]);
            json.WriteString("agreement", final is null ? null : Agreements.Tokens[SourceAgreement.ForFinal(final, archive.Now(final))]);
            json.WriteString("mayHaveChangedSince", final?.MayHaveChangedSince?.ToString());
        }));
}
