using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

/// <summary>How a member of a board voted.</summary>
public enum VoteChoice
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Present, and for neither.</summary>
    Abstained,
}

/// <summary>A member's vote on a response. It stays in the office with the decision; the published response tells how many voted how.</summary>
public sealed class BoardVote : Entity
{
    private BoardVote() { }

    internal BoardVote(ResponseDecision decision, string member, VoteChoice choice)
    {
        (Decision, DecisionId, Choice) = (decision, decision.Id, choice);
        Member = Entered.Required(member, "votes", Entered.Title);
    }

    public Guid DecisionId { get; private init; }

    public ResponseDecision Decision { get; private init; } = null!;

    /// <summary>The member.</summary>
    public string Member { get; private init; } = null!;

    /// <summary>How the member voted.</summary>
    public VoteChoice Choice { get; private init; }
}

/// <summary>A board's vote as it was taken: who voted how, and how many must be present.</summary>
/// <param name="Votes">Each member who was present, once.</param>
/// <param name="Quorum">How many must be present for the board to decide, by its own rules.</param>
public sealed record BoardResolution(IReadOnlyList<(string Member, VoteChoice Choice)> Votes, int Quorum)
{
    /// <summary>Whether more voted for it than against. A tie carries nothing.</summary>
    public bool IsCarried => Count(VoteChoice.For) > Count(VoteChoice.Against);

    /// <summary>How many voted so.</summary>
    public int Count(VoteChoice choice) => Votes.Count(vote => vote.Choice == choice);

    internal void RefuseUnlessValid()
    {
        if (Quorum < 1) throw new InvalidInputException("quorum", new("Enter how many members must be present.", "Nodwch faint o aelodau sy'n gorfod bod yn bresennol."));
        if (Votes.DistinctBy(vote => vote.Member.Trim(), StringComparer.OrdinalIgnoreCase).Count() < Votes.Count)
        {
            throw new InvalidInputException("votes", new("Each member votes once.", "Mae pob aelod yn pleidleisio unwaith."));
        }

        if (Votes.Count < Quorum) throw new QuorumNotReachedException(Votes.Count, Quorum);
    }
}

/// <summary>Too few members were present for the board to decide.</summary>
public sealed class QuorumNotReachedException(int present, int quorum) : DomainException("QUORUM_NOT_REACHED", new(
    $"The board cannot decide: {present} members were present, and {quorum} must be.", $"Ni all y bwrdd benderfynu: roedd {present} aelod yn bresennol, ac mae angen {quorum}."), "votes")
{
    /// <summary>How many were present.</summary>
    public int Present { get; } = present;

    /// <summary>How many must be.</summary>
    public int Quorum { get; } = quorum;
}
