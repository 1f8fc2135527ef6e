namespace TwelveLabs.Emulator;

/// <summary>The plans whose daily request limits the document tells.</summary>
public enum RateLimitPlan
{
    /// <summary>Requests are counted and the headers sent, but none is refused.</summary>
    Off,

    /// <summary>The limits of the free plan are enforced.</summary>
    Free,

    /// <summary>The limits of the developer plan are enforced.</summary>
    Developer,
}
