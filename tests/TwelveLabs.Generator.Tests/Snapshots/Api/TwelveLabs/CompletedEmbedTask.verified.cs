public class CompletedEmbedTask : TwelveLabs.EmbedTask
{
    public CompletedEmbedTask() { }
    public new TwelveLabs.Embedding VideoEmbedding { get; set; }
}
