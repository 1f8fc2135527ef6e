using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export</c>: what the service knows about videos, as files for other programs.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(CommandServices services)
        : base("export", "Write transcripts, vectors, search hits or a whole index into files for other programs.")
    {
        Subcommands.Add(new ExportTranscriptsCommand(services));
        Subcommands.Add(new ExportEmbeddingsCommand(services));
        Subcommands.Add(new ExportHitsCommand(services));
        Subcommands.Add(new ExportIndexCommand(services));
    }
}
