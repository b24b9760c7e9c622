package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
abstract class Stamped {
  @Column(name = "created_at", nullable = false, updatable = false)
  @CreationTimestamp
  Instant createdAt;

  @Version int version;
}

@Embeddable
class Money {
  @Column(precision = 12, scale = 2)
  BigDecimal amount;

  @Column(length = 3)
  String currency;
}

/** Written as "12x30x4". */
@Converter(autoApply = true)
class DimensionsConverter implements AttributeConverter<Dimensions, String> {
  public String convertToDatabaseColumn(Dimensions value) {
    return value == null ? null : value.width() + "x" + value.height() + "x" + value.depth();
  }

  public Dimensions convertToEntityAttribute(String text) {
    if (text == null) return null;
    var parts = text.split("x");
    return new Dimensions(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}

record Dimensions(int width, int height, int depth) {}

@Entity
@Table(name = "brands")
class Brand extends Stamped {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NaturalId
  @Column(length = 80)
  String name;

  String homepage;
}

@Entity
@Table(
    name = "categories",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_categories_parent_slug",
            columnNames = {"parent_id", "slug"}))
class Category {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 60)
  String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  Category parent;

  @OneToMany(mappedBy = "parent")
  @OrderColumn(name = "place")
  List<Category> inside;
}

enum ProductState {
  DRAFT,
  LISTED,
  WITHDRAWN
}

/** All kinds of products in one table. */
@Entity
@Table(
    name = "products",
    indexes = {
      @Index(name = "ix_products_state_listed", columnList = "state, listed_on desc"),
      @Index(columnList = "brand_id")
    })
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 12)
@Check(name = "ck_products_price", constraints = "price_amount >= 0")
@Comment("What is sold; a variant has the stock")
abstract class Product extends Stamped {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "products_numbers")
  @SequenceGenerator(
      name = "products_numbers",
      sequenceName = "products_numbers",
      allocationSize = 20)
  Long id;

  @Column(nullable = false, unique = true, length = 32)
  String sku;

  @Column(nullable = false)
  @Comment("as it stands in the catalogue")
  String title;

  @Column(columnDefinition = "text")
  String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  ProductState state;

  @Column(name = "listed_on")
  LocalDate listedOn;

  @Embedded
  @AttributeOverride(
      name = "amount",
      column = @Column(name = "price_amount", precision = 12, scale = 2, nullable = false))
  @AttributeOverride(
      name = "currency",
      column = @Column(name = "price_currency", length = 3, nullable = false))
  Money price;

  @ManyToOne(optional = false)
  Brand brand;

  @ManyToMany
  @JoinTable(
      name = "product_categories",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "category_id"))
  Set<Category> categories;

  @ElementCollection
  @CollectionTable(name = "product_tags", joinColumns = @JoinColumn(name = "product_id"))
  @Column(name = "tag", length = 40, nullable = false)
  Set<String> tags;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;
}

@Entity
@DiscriminatorValue("physical")
class PhysicalProduct extends Product {
  Dimensions dimensions;

  @Column(name = "weight_grams")
  Integer weightGrams;

  boolean fragile;
}

@Entity
@DiscriminatorValue("digital")
class DigitalProduct extends Product {
  @Column(name = "download_url")
  String downloadUrl;

  @Column(name = "size_bytes")
  Long sizeBytes;
}

@Entity
@DiscriminatorValue("voucher")
class Voucher extends Product {
  @Column(name = "valid_for")
  Duration validFor;
}

@Entity
@Table(name = "product_images")
class ProductImage {
  @Id @UuidGenerator UUID id;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  Product product;

  @Column(nullable = false)
  String path;

  byte[] thumbnail;

  @ColumnDefault("0")
  @Column(nullable = false)
  short place;
}

@Entity
@Table(name = "product_variants")
class ProductVariant {
  @EmbeddedId VariantId id;

  @MapsId("productId")
  @ManyToOne
  Product product;

  @Column(name = "sizes_in_stock")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<Integer> sizesInStock;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] colours;
}

@Embeddable
record VariantId(Long productId, @Column(length = 20) String code) {}

@Entity
@Table(name = "related_products")
@IdClass(RelatedId.class)
class RelatedProduct {
  @Id @ManyToOne Product product;
  @Id @ManyToOne Product other;
  double weight;
}

class RelatedId {
  Long product;
  Long other;

  @Override
  public boolean equals(Object o) {
    return o instanceof RelatedId r
        && Objects.equals(product, r.product)
        && Objects.equals(other, r.other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(product, other);
  }
}
