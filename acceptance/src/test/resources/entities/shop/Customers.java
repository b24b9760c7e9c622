package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Embeddable
class Address {
  @Column(length = 120)
  String street;

  @Column(length = 12)
  String postcode;

  @Column(length = 80)
  String city;

  @Column(length = 2)
  String country;
}

/** A table for the person, one more for each kind. */
@Entity
@Table(name = "parties")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Party extends Stamped {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(nullable = false)
  String name;

  @ElementCollection
  @CollectionTable(name = "party_phones")
  @MapKeyColumn(name = "use_of", length = 20)
  @Column(name = "number", length = 40)
  Map<String, String> phones;
}

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(columnNames = "email"))
class Customer extends Party {
  @Column(nullable = false)
  String email;

  @Column(name = "born_on")
  LocalDate bornOn;

  @Embedded Address billing;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "shipping_street", length = 120))
  @AttributeOverride(name = "postcode", column = @Column(name = "shipping_postcode", length = 12))
  @AttributeOverride(name = "city", column = @Column(name = "shipping_city", length = 80))
  @AttributeOverride(name = "country", column = @Column(name = "shipping_country", length = 2))
  Address shipping;

  @OneToOne(mappedBy = "customer")
  LoyaltyCard card;
}

@Entity
@Table(name = "suppliers")
@PrimaryKeyJoinColumn(name = "party_id")
class Supplier extends Party {
  @Column(name = "tax_number", length = 20)
  String taxNumber;

  @ManyToMany Set<Brand> brands;
}

@Entity
@Table(name = "employees")
class Employee extends Party {
  @ManyToOne Employee manager;

  @Column(precision = 10, scale = 2)
  @ColumnDefault("0")
  BigDecimal salary;

  @Column(name = "hired_at")
  OffsetDateTime hiredAt;
}

@Entity
@Table(name = "loyalty_cards")
class LoyaltyCard {
  @Id UUID id;

  @MapsId
  @OneToOne(optional = false)
  Customer customer;

  @Check(constraints = "points >= 0")
  @ColumnDefault("0")
  int points;
}

@Entity
@Table(name = "reviews")
class Review extends Stamped {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_reviews_product"))
  Product product;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Customer author;

  @Check(name = "ck_reviews_stars", constraints = "stars between 1 and 5")
  byte stars;

  @Lob String body;
}

@Entity
@Table(name = "wishlists")
class Wishlist {
  @Id @GeneratedValue Long id;
  @ManyToOne Customer owner;

  @ElementCollection @OrderColumn List<WishlistLine> lines;
}

@Embeddable
class WishlistLine {
  @ManyToOne Product product;

  @Column(name = "why", length = 200)
  String why;
}
