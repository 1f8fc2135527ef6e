using System.CommandLine;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents the command that prints the OpenAPI document of the API.</summary>
internal sealed class DocumentCommand : Command
{
    private readonly Option<FileInfo?> _output = new("--output", "-o") { Description = "The file to write, in place of the standard output.", HelpName = "FILE" };

    public DocumentCommand()
        : base("document", "Print the OpenAPI document that the client is generated from, as YAML.")
    {
        Options.Add(_output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var document = typeof(DocumentCommand).Assembly.GetManifestResourceStream("document.yaml")!;
        if (parsed.GetValue(_output) is { } file)
        {
            await using var written = file.Create();
            await document.CopyToAsync(written, cancellationToken);
            return ExitCodes.Success;
        }

        using var reader = new StreamReader(document);
        await parsed.InvocationConfiguration.Output.WriteAsync(await reader.ReadToEndAsync(cancellationToken));
        return ExitCodes.Success;
    }
}
