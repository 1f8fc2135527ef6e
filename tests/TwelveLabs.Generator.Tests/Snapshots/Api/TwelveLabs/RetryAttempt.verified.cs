public sealed class RetryAttempt : System.IEquatable<TwelveLabs.RetryAttempt>
{
    public RetryAttempt(string Operation, int Attempt, System.TimeSpan Delay, TwelveLabs.TwelveLabsException Exception) { }
    public int Attempt { get; init; }
    public System.TimeSpan Delay { get; init; }
    public TwelveLabs.TwelveLabsException Exception { get; init; }
    public string Operation { get; init; }
    public override string ToString() { }
}
