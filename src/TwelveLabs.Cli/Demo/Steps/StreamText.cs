using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Generates text and prints it as it streams.</summary>
internal sealed class StreamText : IDemoStep
{
    private const int Indent = 3;

    public string Heading(DemoState demo) => "Write text about it";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        demo.Screen.Detail($"“{demo.Prompt}”");
        var text = new StreamedText(demo.Screen.Console, demo.Screen.Width, Indent);
        try
        {
            var request = new GenerateTextRequest { VideoId = demo.VideoId, Prompt = demo.Prompt };
            await foreach (var piece in demo.Client.Generate.StreamTextAsync(request, cancellationToken: cancellationToken))
            {
                text.Write(piece.Text ?? "");
            }
        }
        finally
        {
            text.End();
        }
    }
}
