public sealed class TwelveLabsWebhookOptions
{
    public TwelveLabsWebhookOptions() { }
    public System.Collections.Generic.IList<string> FurtherSecrets { get; }
    public int MaxBodyBytes { get; set; }
    public string? Secret { get; set; }
    public System.TimeSpan Tolerance { get; set; }
}
